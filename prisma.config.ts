/** Where Prisma's own tools find the schema. Migrations are applied by `npm run db:migrate`, never by the Prisma binary. */
import { defineConfig } from 'prisma/config';

export default defineConfig({ schema: 'prisma/schema.prisma', migrations: { path: 'prisma/migrations' } });
