/** The gradients of light that windows refer to, once a page: a gradient can't be borrowed from another file. The shells place it. */

export function SpriteDefs() {
  return (
    <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden="true" focusable="false">
      <defs>
        <linearGradient id="g-cone" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#FFD37A" stopOpacity=".95" />
          <stop offset="1" stopColor="#F3AC3C" stopOpacity=".28" />
        </linearGradient>
        <radialGradient id="g-room" cx=".5" cy=".28" r=".85">
          <stop offset="0" stopColor="#FFC95F" stopOpacity=".95" />
          <stop offset=".55" stopColor="#E79A2C" stopOpacity=".4" />
          <stop offset="1" stopColor="#E79A2C" stopOpacity="0" />
        </radialGradient>
        <radialGradient id="g-full" cx=".5" cy=".3" r=".95">
          <stop offset="0" stopColor="#FFE9B8" />
          <stop offset=".6" stopColor="#FACB6C" />
          <stop offset="1" stopColor="#F3AC3C" />
        </radialGradient>
        <radialGradient id="g-halo">
          <stop offset="0" stopColor="#FFD37A" stopOpacity=".55" />
          <stop offset="1" stopColor="#FFD37A" stopOpacity="0" />
        </radialGradient>
      </defs>
    </svg>
  );
}
