/** What the gate can't see it asks: four ticks for each photo, by somebody who did not add it. */
import { Button } from '~/components/ui/Button';
import { Icon } from '~/components/ui/Icon';
import { PHOTO_CHECKS } from '~/domain/needs/gate/photo-checks';
import type { GatePhoto } from '~/domain/needs/gate/views';
import { useWords } from '~/i18n/use-words';

function PhotoCheck({ photo, number, mayCheck }: { photo: GatePhoto; number: number; mayCheck: boolean }) {
  const { t, own } = useWords();
  const caption = photo.caption ? own(photo.caption, photo.captionEn) : null;
  return (
    <li className="gatephoto">
      <img
        src={`/files/need/${photo.id}`}
        width={photo.width}
        height={photo.height}
        alt={caption?.text ?? t('workspace.gate.photos.alt', { number })}
        loading="lazy"
      />
      {caption && (
        <p className="small" lang={caption.lang}>
          {caption.text}
        </p>
      )}
      {photo.isChecked && (
        <p className="lampstate green">
          <Icon name="check" />
          {t('workspace.gate.photos.checked')}
        </p>
      )}
      {!photo.isChecked && photo.isOwn && <p className="small muted">{t('workspace.gate.photos.own')}</p>}
      {!photo.isChecked && !photo.isOwn && mayCheck && (
        <form method="post" action="?act=photo">
          <input type="hidden" name="photoId" value={photo.id} />
          {PHOTO_CHECKS.map((check) => (
            <label key={check}>
              <input type="checkbox" name={check} required />
              {t(`workspace.gate.photos.${check}`)}
            </label>
          ))}
          <Button variant="outline" small busyLabel={t('common.sending')}>
            {t('workspace.gate.photos.check')}
          </Button>
        </form>
      )}
    </li>
  );
}

export function PhotoChecks({ photos, mayCheck }: { photos: readonly GatePhoto[]; mayCheck: boolean }) {
  const { t } = useWords();
  if (photos.length === 0) return null;
  return (
    <div className="card checks">
      <h2>{t('workspace.gate.photos.title', { count: photos.length })}</h2>
      <p className="hint">{t('workspace.gate.photos.hint')}</p>
      <ul>
        {photos.map((photo, index) => (
          <PhotoCheck key={photo.id} photo={photo} number={index + 1} mayCheck={mayCheck} />
        ))}
      </ul>
    </div>
  );
}
