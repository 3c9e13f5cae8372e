/** The street at dusk for the home hero: roofs, windows, lamps and their halos. Decorative; it moves with nothing. */

const LAMPS = [163, 533, 783, 1023, 1249];

export function Street() {
  return (
    <svg className="street" viewBox="0 0 1440 300" preserveAspectRatio="xMaxYMax slice" aria-hidden="true" focusable="false">
      <use href="/street.svg#street" width="1440" height="300" />
      {LAMPS.map((x) => (
        <circle key={x} cx={x} cy="250" r="46" fill="url(#g-halo)" />
      ))}
    </svg>
  );
}
