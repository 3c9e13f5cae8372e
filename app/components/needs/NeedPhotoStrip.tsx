/** The photos of a public need, under its story. Only those an approver looked at come here. */
import type { PublicPhoto } from '~/domain/search/need-page';
import { useWords } from '~/i18n/use-words';

export function NeedPhotoStrip({ photos }: { photos: readonly PublicPhoto[] }) {
  const { t, own } = useWords();
  if (photos.length === 0) return null;
  return (
    <section className="blk needphotos">
      {photos.map((photo, index) => {
        const caption = photo.caption ? own(photo.caption, photo.captionEn) : null;
        return (
          <figure key={photo.id}>
            <img
              src={`/files/need/${photo.id}`}
              width={photo.width}
              height={photo.height}
              alt={caption?.text ?? t('needs.page.photo', { number: index + 1 })}
              loading="lazy"
            />
            {caption && <figcaption lang={caption.lang}>{caption.text}</figcaption>}
          </figure>
        );
      })}
    </section>
  );
}
