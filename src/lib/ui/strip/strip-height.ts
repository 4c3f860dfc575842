/** How high a strip is, in pixels: plain, or with the names of its moments. */
export const PLAIN_HEIGHT = 38;
export const FULL_HEIGHT = 76;
