declare module 'write-good' {
  /** Suggestions for a text. */
  export default function writeGood(text: string): readonly unknown[];
}

declare module 'vader-sentiment' {
  const vader: {
    readonly SentimentIntensityAnalyzer: {
      /** How a text feels, -1 to 1 in `compound`. */
      polarity_scores(text: string): { readonly compound: number };
    };
  };
  export default vader;
}
