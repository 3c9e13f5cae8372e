/** The form of a need, new or a draft. What was typed stays after every answer; nothing is checked here but what browsers check. */
import type { SubmissionResult } from '@conform-to/react';
import { ChoiceField } from '~/components/forms/ChoiceField';
import { FormErrors } from '~/components/forms/FormErrors';
import { TextField } from '~/components/forms/TextField';
import { useSiteForm } from '~/components/forms/use-site-form';
import { Button } from '~/components/ui/Button';
import type { NeedFormChoices } from '~/domain/needs/desk';
import type { NeedFields } from '~/domain/needs/need-form';
import { AGE_BANDS, GROUPS, NEED_KINDS, OBJECTS, URGENCIES } from '~/domain/needs/vocabulary';
import { useWords } from '~/i18n/use-words';
import { ItemRows } from './ItemRows';

export interface NeedFormProps {
  fields: NeedFields;
  choices: NeedFormChoices;
  lastResult?: SubmissionResult<string[]> | null;
  /** Of a new form. */
  draftId?: string;
  /** The version that is stored now; of a draft. */
  version?: number;
}

export function NeedForm({ fields: defaultValue, choices, lastResult, draftId, version }: NeedFormProps) {
  const { t, district } = useWords();
  // An answer without a status only changed the rows: what is still missing is nobody's mistake yet.
  const answer = lastResult && (lastResult.status === 'error' ? lastResult : { ...lastResult, error: {} });
  const [form, fields] = useSiteForm<NeedFields>({ id: 'need', lastResult: answer, defaultValue });
  const labels = Object.fromEntries(
    (['kind', 'title', 'story', 'object', 'district', 'neededBy', 'group', 'ageBand', 'urgency'] as const).map((field) => [
      field,
      t(`workspace.form.${field}`),
    ]),
  );
  const choose = <option value="">{t('workspace.form.choose')}</option>;
  return (
    <form method="post" action="?" id={form.id} className="form deskform" noValidate>
      <FormErrors form={form} labels={labels} />
      {/* Enter in a text field saves the draft; it never adds a row or hands the need on. */}
      <button type="submit" name="next" value="save" className="sr" tabIndex={-1} aria-hidden="true">
        {t('workspace.form.save')}
      </button>
      {draftId !== undefined && <input type="hidden" name="draftId" value={draftId} />}
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <section className="formpart">
        <h2>{t('workspace.form.what')}</h2>
        <ChoiceField
          field={fields.kind}
          legend={t('workspace.form.kind')}
          columns={2}
          options={NEED_KINDS.map((kind) => ({ value: kind, label: t(`common.kind.${kind}`) }))}
        />
        <TextField field={fields.title} label={t('workspace.form.title')} hint={t('workspace.form.titleHint')} maxLength={60} required />
        <TextField
          field={fields.story}
          label={t('workspace.form.story')}
          hint={t('workspace.form.storyHint')}
          as="textarea"
          rows={5}
          maxLength={2000}
        />
        <TextField field={fields.object} label={t('workspace.form.object')} hint={t('workspace.form.objectHint')} as="select" required>
          {choose}
          {OBJECTS.map((object) => (
            <option key={object} value={object}>
              {t(`workspace.object.${object}`)}
            </option>
          ))}
        </TextField>
      </section>
      <section className="formpart">
        <h2>{t('workspace.form.items')}</h2>
        <ItemRows form={form} items={fields.items} />
      </section>
      <section className="formpart">
        <h2>{t('workspace.form.about')}</h2>
        <div className="cols-2">
          <TextField
            field={fields.district}
            label={t('workspace.form.district')}
            hint={t('workspace.form.districtHint')}
            as="select"
            required
          >
            {choose}
            {choices.districts.map((id) => (
              <option key={id} value={id}>
                {district(id)}
              </option>
            ))}
          </TextField>
          <TextField
            field={fields.neededBy}
            label={t('workspace.form.neededBy')}
            hint="2026-12-15"
            type="date"
            min={choices.earliest}
            required
          />
          <TextField field={fields.group} label={t('workspace.form.group')} as="select" required>
            {choose}
            {GROUPS.map((group) => (
              <option key={group} value={group}>
                {t(`common.group.${group}`)}
              </option>
            ))}
          </TextField>
          <TextField field={fields.ageBand} label={t('workspace.form.ageBand')} as="select" required>
            {choose}
            {AGE_BANDS.map((band) => (
              <option key={band} value={band}>
                {t(`common.ageBand.${band}`)}
              </option>
            ))}
          </TextField>
        </div>
        <ChoiceField
          field={fields.urgency}
          legend={t('workspace.form.urgency')}
          options={URGENCIES.map((urgency) => ({
            value: urgency,
            label: t(`common.urgency.${urgency}`),
            hint: t(`workspace.form.urgencyHint.${urgency}`),
          }))}
        />
        <TextField field={fields.projectId} label={t('workspace.form.project')} as="select">
          <option value="">{t('workspace.form.noProject')}</option>
          {choices.projects.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </TextField>
      </section>
      <section className="formpart">
        <h2>{t('workspace.form.english')}</h2>
        <TextField field={fields.titleEn} label={t('workspace.form.titleEn')} maxLength={120} />
        <TextField field={fields.storyEn} label={t('workspace.form.storyEn')} as="textarea" rows={4} maxLength={4000} />
      </section>
      <div className="formend row">
        <Button name="next" value="submit" busyLabel={t('common.sending')}>
          {t('workspace.form.submit')}
        </Button>
        <Button name="next" value="save" variant="outline" busyLabel={t('common.sending')}>
          {t('workspace.form.save')}
        </Button>
      </div>
    </form>
  );
}
