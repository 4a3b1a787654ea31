import { describe, expect, it } from 'vitest';
import { read } from '../../src/engine/reading';
import { detect } from '../../src/languages/en/detect';
import { people } from '../../src/languages/en/people';

const language = (text: string) => detect(read(text, {}, people));

describe('English or not', () => {
  it.each([
    'Estamos muy contentos de anunciar nuestra nueva tienda.',
    'Wir freuen uns sehr über den Preis und danken allen.',
    'Nous sommes fiers de vous présenter notre nouvelle équipe.',
    'Siamo felici di annunciare che il nostro negozio è aperto.',
    'Temos o prazer de anunciar que a nossa loja já está aberta.',
    'Wij zijn trots op het nieuwe kantoor van onze ploeg.',
    'Мы рады объявить о новом этапе.',
    '新しい店を開きました。',
    'Vi är stolta över att få visa vår nya butik.',
    'Jesteśmy dumni, że to się udało w tym roku.',
  ])('leaves another language alone: %s', (text) => {
    expect(language(text)).toBe('other');
  });

  it.each([
    'We opened a shop.',
    'Proud!',
    'Great team',
    'Café Zoë opens at nine.',
    'José and Zoë won the cup for the second year.',
    'Die Hard is on tonight.',
    'lol ok',
    'Rebounds: LeBron 12, Love 9',
    '#MondayMotivation @acme',
  ])('takes a short draft for English unless something says otherwise: %s', (text) => {
    expect(language(text)).not.toBe('other');
  });

  it('says so when there are no words', () => {
    expect(language('')).toBe('none');
    expect(language('🎉 https://example.org 12')).toBe('none');
  });
});
