/** The most steps a feature's values are cut into. */
export const steps = 32;

/** Feature values cut into steps, by feature. */
export type Binned = {
  readonly rows: number;
  readonly bins: readonly Uint8Array[];
  readonly cuts: readonly Float32Array[];
};

/** Where each feature is best cut: values that part its rows evenly. `dense` is by feature. */
export function cutsOf(dense: readonly Float32Array[]): Float32Array[] {
  return dense.map((column) => {
    const sorted = Float32Array.from(column).sort();
    const distinct = [...new Set(sorted)];
    const found: number[] = [];
    if (distinct.length <= steps)
      for (let i = 0; i + 1 < distinct.length; i++) found.push((distinct[i]! + distinct[i + 1]!) / 2);
    else {
      let last = sorted[0]!;
      for (let i = 1; i < steps; i++) {
        const value = sorted[Math.floor((i * sorted.length) / steps)]!;
        if (value === last) continue;
        const at = distinct.indexOf(value);
        found.push((distinct[at - 1]! + value) / 2);
        last = value;
      }
    }
    return Float32Array.from(found, (cut) => Math.round(cut * 1e4) / 1e4);
  });
}

/** Puts every value in its step. */
export function bin(dense: readonly Float32Array[], cuts: readonly Float32Array[]): Binned {
  const rows = dense[0]?.length ?? 0;
  const bins = dense.map((column, f) => {
    const cut = cuts[f]!;
    const out = new Uint8Array(rows);
    for (let r = 0; r < rows; r++) {
      let b = 0;
      while (b < cut.length && column[r]! > cut[b]!) b++;
      out[r] = b;
    }
    return out;
  });
  return { rows, bins, cuts };
}
