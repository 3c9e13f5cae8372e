/** The figures of this process for its operator's monitor. It hands out counts alone: no address, no id, no name. */
import { rows } from '~/platform/db/database.server';
import { metricsText } from '~/platform/metrics.server';
import { searchEngine } from '~/platform/search.server';

/** Text in Prometheus' format, and its media type. */
export function readMetrics(): Promise<{ text: string; type: string }> {
  const [waiting] = rows<{ n: number }>('SELECT COUNT(*) AS n FROM OutboxMessage WHERE doneAt IS NULL');
  return metricsText({ outboxWaiting: waiting?.n ?? 0, searchEngine: searchEngine().name });
}
