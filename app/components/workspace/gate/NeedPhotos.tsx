/** The photos of a draft: those there are, and a place for one more. Shows no photo of another need. */
import { Button } from '~/components/ui/Button';
import { Field } from '~/components/ui/Field';
import { CAPTION_LENGTH } from '~/domain/needs/gate/photo-checks';
import { useWords } from '~/i18n/use-words';

export interface OwnPhoto {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly caption: string | null;
  readonly captionEn: string | null;
  readonly isChecked: boolean;
}

export function NeedPhotos({ photos, errors }: { photos: readonly OwnPhoto[]; errors: readonly string[] }) {
  const { t, own } = useWords();
  return (
    <section className="ownphotos" id="photos">
      <h2>{photos.length > 0 ? t('workspace.gate.photos.title', { count: photos.length }) : t('workspace.gate.photos.add')}</h2>
      <ul className="row gap-2">
        {photos.map((photo, index) => {
          const caption = photo.caption ? own(photo.caption, photo.captionEn) : null;
          return (
            <li key={photo.id} className="gatephoto">
              <img
                src={`/files/need/${photo.id}`}
                width={photo.width}
                height={photo.height}
                alt={caption?.text ?? t('workspace.gate.photos.alt', { number: index + 1 })}
              />
              <p className="small muted">{photo.isChecked ? t('workspace.gate.photos.checked') : t('workspace.gate.photos.waits')}</p>
              <form method="post" action="?act=photo-off">
                <input type="hidden" name="photoId" value={photo.id} />
                <Button variant="ghost" small>
                  {t('workspace.gate.photos.remove')}
                </Button>
              </form>
            </li>
          );
        })}
      </ul>
      <details className="gateask" open={errors.length > 0}>
        <summary className="textlink">{t('workspace.gate.photos.add')}</summary>
        <form method="post" action="?act=photo" encType="multipart/form-data" className="form">
          <Field
            type="file"
            name="photo"
            accept="image/jpeg,image/png,image/webp"
            label={t('workspace.gate.photos.file')}
            hint={t('workspace.gate.photos.addHint')}
            error={errors[0]}
            required
          />
          <Field name="caption" label={t('workspace.gate.photos.caption')} maxLength={CAPTION_LENGTH} />
          <Field name="captionEn" label={t('workspace.gate.photos.captionEn')} maxLength={CAPTION_LENGTH} />
          <p>
            <Button variant="outline" busyLabel={t('common.sending')}>
              {t('workspace.gate.photos.send')}
            </Button>
          </p>
        </form>
      </details>
    </section>
  );
}
