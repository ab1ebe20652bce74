package earmark.ingest.feed;

import earmark.ingest.intake.Catalogue;
import org.springframework.context.ApplicationContext;

/** What the rules forbid: a core that knows Spring, and a package that closes a cycle. */
record KnowsSpring(ApplicationContext spring, Catalogue cycle) {}
