/** The two languages of the atlas. Chinese comes first; English is complete. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** A piece of text in both languages, for data and interface alike: a missing language does not compile. */
export type Text = Readonly<Record<Language, string>>;

export const isLanguage = (value: unknown): value is Language => value === 'zh' || value === 'en';
