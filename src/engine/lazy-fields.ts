/**
 * Fields that are worked out when they are first read, and are fields like any other all the same, also for
 * `JSON.stringify`, for copies and for messages. One map does for all objects of a class: making getters for each
 * would cost more than the rest of it.
 */
export function lazyFields<Owner>(
  fields: Readonly<Record<string, (owner: Owner) => unknown>>,
): PropertyDescriptorMap {
  const field = (read: (owner: Owner) => unknown): PropertyDescriptor & ThisType<Owner> => ({
    enumerable: true,
    get() {
      return read(this);
    },
  });
  return Object.fromEntries(Object.entries(fields).map(([name, read]) => [name, field(read)]));
}
