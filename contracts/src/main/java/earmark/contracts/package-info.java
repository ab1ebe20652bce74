/**
 * What travels between the services: event records, topic names and their settings.
 *
 * <p>Values are JSON, one fixed type per topic. Fields are added, never renamed or reused; a sample
 * of every version ever written stays in the tests and must still be readable.
 */
@NullMarked
package earmark.contracts;

import org.jspecify.annotations.NullMarked;
