#!/bin/sh
# Stands in for Prisma's migration binary, which this project never runs or downloads.
echo "Migrations are applied by: npm run db:migrate" >&2
exit 1
