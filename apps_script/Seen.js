/** @file What the last review saw, kept for the panel. */

const CACHE_SECONDS = 1200;
const CACHE_PIECE = 90000; // characters; an entry holds 100 KB

/**
 * Keep what was seen for the panel, for this person and a short while.
 * @param {Seen} seen
 * @returns {Seen}
 */
function remember_(seen) {
  const packed = pack_(seen);
  const key = cacheKey_();
  const count = Math.ceil(packed.length / CACHE_PIECE);
  /** @type {Record<string, string>} */
  const pieces = { [key]: String(count) };
  for (let index = 0; index < count; index += 1) {
    pieces[`${key}.${index}`] = packed.slice(index * CACHE_PIECE, (index + 1) * CACHE_PIECE);
  }
  CacheService.getUserCache().putAll(pieces, CACHE_SECONDS);
  return seen;
}

/** @returns {Seen | null} */
function recall_() {
  const cache = CacheService.getUserCache();
  const key = cacheKey_();
  const count = Number(cache.get(key) || 0);
  const pieces = Array.from({ length: count }, (_, index) => cache.get(`${key}.${index}`) || '');
  return count ? unpack_(pieces.join('')) : null;
}

function forget_() {
  CacheService.getUserCache().remove(cacheKey_());
}

/** @returns {string} */
function cacheKey_() {
  return `seen.${SpreadsheetApp.getActive().getId()}`;
}
