/**
 * Runs the PostgreSQL that comes with Askwell and keeps its data in one private directory
 * of the user. It decides when a running server is adopted, when one is started, and when
 * the start is refused with a plain sentence.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.askwell.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
