const name = "(?:@\\w+|#?\\p{Lu}[\\p{L}\\p{N}’'&.-]*\\p{L}|#?\\p{Lu}{2,})";

/** Source of a pattern that takes names and mentions joined by commas, `and`, `of`; one capturing group. */
export const outsiders = `((?:the )?${name}(?:(?:, (?:and |& )?| and | & | of | for | )(?:the )?${name})*)`;
