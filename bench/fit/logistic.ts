/** A sparse matrix by column: the rows of column `c` are `row[start[c]]` up to, not including, `row[start[c + 1]]`. */
export type Columns = {
  readonly rows: number;
  readonly columns: number;
  readonly start: Int32Array;
  readonly row: Int32Array;
  readonly value: Float32Array;
};

export type LogisticOptions = {
  /** One ridge strength for each column. */
  readonly ridge: Float64Array;
  /** Bounds of each weight; a feature that may only help is bounded above by 0. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** One weight for each row; a row of weight 0 is left out. */
  readonly rowWeight: Float64Array;
  /** Added to each row's logit before anything is learnt. */
  readonly offset?: Float64Array;
  /** Where to begin; from nothing when left out. */
  readonly from?: Linear;
  readonly epochs?: number;
  /** Stops when no step in an epoch is larger than this (in weight times the column's spread). */
  readonly tolerance?: number;
};

export type Linear = { readonly bias: number; readonly weight: Float64Array };

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** The ridge logistic regression of `y` on `x`, by cyclic coordinate descent: the same input gives the same weights. */
export function fitLogistic(x: Columns, y: Uint8Array, options: LogisticOptions): Linear {
  const { ridge, lower, upper, rowWeight, offset } = options;
  const weight = options.from ? Float64Array.from(options.from.weight) : new Float64Array(x.columns);
  const trust = new Float64Array(x.columns).fill(1);
  const z = new Float64Array(x.rows);
  const p = new Float64Array(x.rows);
  let bias = options.from?.bias ?? 0;
  let trustBias = 1;
  z.set(logitsOf(x, { bias, weight }, offset));
  for (let r = 0; r < x.rows; r++) p[r] = sigmoid(z[r]!);

  for (let epoch = 0; epoch < (options.epochs ?? 120); epoch++) {
    let largest = 0;

    let g = 0;
    let h = 1e-9;
    for (let r = 0; r < x.rows; r++) {
      const w = rowWeight[r]!;
      g += w * (p[r]! - y[r]!);
      h += w * p[r]! * (1 - p[r]!);
    }
    const biasStep = Math.max(-trustBias, Math.min(trustBias, -g / h));
    trustBias = Math.max(2 * Math.abs(biasStep), trustBias / 2);
    bias += biasStep;
    for (let r = 0; r < x.rows; r++) {
      z[r]! += biasStep;
      p[r] = sigmoid(z[r]!);
    }
    largest = Math.max(largest, Math.abs(biasStep));

    for (let c = 0; c < x.columns; c++) {
      const from = x.start[c]!;
      const to = x.start[c + 1]!;
      let gradient = ridge[c]! * weight[c]!;
      let curve = ridge[c]!;
      for (let k = from; k < to; k++) {
        const r = x.row[k]!;
        const w = rowWeight[r]!;
        if (w === 0) continue;
        const v = x.value[k]!;
        gradient += w * (p[r]! - y[r]!) * v;
        curve += w * p[r]! * (1 - p[r]!) * v * v;
      }
      if (curve <= 1e-12) continue;
      let step = Math.max(-trust[c]!, Math.min(trust[c]!, -gradient / curve));
      step = Math.max(lower[c]!, Math.min(upper[c]!, weight[c]! + step)) - weight[c]!;
      if (step === 0) continue;
      trust[c] = Math.max(2 * Math.abs(step), trust[c]! / 2);
      weight[c]! += step;
      largest = Math.max(largest, Math.abs(step));
      for (let k = from; k < to; k++) {
        const r = x.row[k]!;
        z[r]! += step * x.value[k]!;
        p[r] = sigmoid(z[r]!);
      }
    }
    if (largest < (options.tolerance ?? 2e-3)) break;
  }
  return { bias, weight };
}

/** The logit of every row under a fitted model. */
export function logitsOf(x: Columns, model: Linear, offset?: Float64Array): Float64Array {
  const z = new Float64Array(x.rows);
  for (let r = 0; r < x.rows; r++) z[r] = model.bias + (offset ? offset[r]! : 0);
  for (let c = 0; c < x.columns; c++) {
    const w = model.weight[c]!;
    if (w === 0) continue;
    for (let k = x.start[c]!; k < x.start[c + 1]!; k++) z[x.row[k]!]! += w * x.value[k]!;
  }
  return z;
}
