/** Whether a name is one of those given, whatever its case and marks; its first word is enough. */
export function isNamed(names: readonly string[], name: string): boolean {
  const flat = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return names.some((own) => {
    const first = own.replace(/[^\p{L}\p{N} ]/gu, '').split(' ')[0] ?? '';
    return flat === own.replace(/[^\p{L}\p{N}]/gu, '') || (first.length > 2 && flat.startsWith(first));
  });
}
