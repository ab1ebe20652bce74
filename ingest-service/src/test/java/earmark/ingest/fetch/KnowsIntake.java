package earmark.ingest.fetch;

import earmark.ingest.intake.Catalogue;

/** What the rules forbid: a package that closes a cycle. */
record KnowsIntake(Catalogue cycle) {}
