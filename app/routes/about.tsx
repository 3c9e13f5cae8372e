/** /about/:topic: how the site works, in a few honest paragraphs each. Topics it does not have are not found. */
import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AboutPage } from '~/components/about/AboutPage';
import { isTopic } from '~/components/about/topics';
import { titleOf } from '~/i18n/page-title';
import { door, param } from '~/platform/http/door.server';

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titleOf(matches, (t) => (data ? t(`about.${data.topic}.title`) : t('errors.title')));

export const loader = door(async (visit) => {
  const topic = param(visit, 'topic');
  if (!isTopic(topic)) throw new Response(null, { status: 404, statusText: 'not-found' });
  return { topic };
});

export default function About() {
  const { topic } = useLoaderData<typeof loader>();
  return <AboutPage topic={topic} />;
}
