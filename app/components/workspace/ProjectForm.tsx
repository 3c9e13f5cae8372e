/** The form of a project, new or a draft. What was typed stays after every answer. */
import type { SubmissionResult } from '@conform-to/react';
import { FormErrors } from '~/components/forms/FormErrors';
import { TextField } from '~/components/forms/TextField';
import { useSiteForm } from '~/components/forms/use-site-form';
import { Button } from '~/components/ui/Button';
import type { NeedFormChoices } from '~/domain/needs/desk';
import { OBJECTS } from '~/domain/needs/vocabulary';
import type { ProjectFields } from '~/domain/projects/project-form';
import { useWords } from '~/i18n/use-words';

export interface ProjectFormProps {
  fields: ProjectFields;
  choices: NeedFormChoices;
  lastResult?: SubmissionResult<string[]> | null;
  draftId?: string;
  version?: number;
}

export function ProjectForm({ fields: defaultValue, choices, lastResult, draftId, version }: ProjectFormProps) {
  const { t, district } = useWords();
  const [form, fields] = useSiteForm<ProjectFields>({ id: 'project', lastResult, defaultValue });
  const labels = {
    title: t('workspace.projects.name'),
    object: t('workspace.form.object'),
    district: t('workspace.form.district'),
    startsOn: t('workspace.projects.startsOn'),
    endsOn: t('workspace.projects.endsOn'),
  };
  const choose = <option value="">{t('workspace.form.choose')}</option>;
  return (
    <form method="post" action="?" id={form.id} className="form deskform" noValidate>
      <FormErrors form={form} labels={labels} />
      <button type="submit" name="next" value="save" className="sr" tabIndex={-1} aria-hidden="true">
        {t('workspace.form.save')}
      </button>
      {draftId !== undefined && <input type="hidden" name="draftId" value={draftId} />}
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <section className="formpart">
        <TextField
          field={fields.title}
          label={t('workspace.projects.name')}
          hint={t('workspace.projects.nameHint')}
          maxLength={60}
          required
        />
        <TextField
          field={fields.what}
          label={t('workspace.projects.what')}
          hint={t('workspace.projects.whatHint')}
          as="textarea"
          rows={3}
          maxLength={1200}
        />
        <TextField field={fields.why} label={t('workspace.projects.why')} as="textarea" rows={3} maxLength={1200} />
        <TextField
          field={fields.done}
          label={t('workspace.projects.done')}
          hint={t('workspace.projects.doneHint')}
          as="textarea"
          rows={3}
          maxLength={1200}
        />
        <div className="cols-2">
          <TextField field={fields.object} label={t('workspace.form.object')} as="select" required>
            {choose}
            {OBJECTS.map((object) => (
              <option key={object} value={object}>
                {t(`workspace.object.${object}`)}
              </option>
            ))}
          </TextField>
          <TextField field={fields.district} label={t('workspace.form.district')} as="select" required>
            {choose}
            {choices.districts.map((id) => (
              <option key={id} value={id}>
                {district(id)}
              </option>
            ))}
          </TextField>
          <TextField field={fields.startsOn} label={t('workspace.projects.startsOn')} type="date" required />
          <TextField field={fields.endsOn} label={t('workspace.projects.endsOn')} type="date" min={choices.earliest} required />
        </div>
      </section>
      <section className="formpart">
        <h2>{t('workspace.form.english')}</h2>
        <TextField field={fields.titleEn} label={t('workspace.form.titleEn')} maxLength={120} />
        <TextField field={fields.whatEn} label={t('workspace.where.whatEn')} as="textarea" rows={2} maxLength={2400} />
        <TextField field={fields.whyEn} label={t('workspace.where.whyEn')} as="textarea" rows={2} maxLength={2400} />
        <TextField field={fields.doneEn} label={t('workspace.where.doneEn')} as="textarea" rows={2} maxLength={2400} />
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
