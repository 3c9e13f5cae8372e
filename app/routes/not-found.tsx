/** Every address that is none of the site's: says so with 404, whatever the method. */

const nothingHere = () => {
  throw new Response(null, { status: 404, statusText: 'not-found' });
};

export const loader = nothingHere;
export const action = nothingHere;

export default function NotFound() {
  return null;
}
