/** A page of one sentence in both languages, for refusals made before the site itself is asked. */

/** HTML without style or script beyond the site's stylesheet-free basics. `zh` and `en` are sentences of ours. */
export function plainPage(title: string, zh: string, en: string): string {
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title></head><body><main><h1>${title}</h1><p>${zh}</p><p lang="en">${en}</p><p><a href="/">暖光 Warmlight</a></p></main></body></html>`;
}
