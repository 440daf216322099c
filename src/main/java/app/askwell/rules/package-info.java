/**
 * Why Askwell says no: every rule in plain words, with its reason. It decides none of
 * them; each module tells its own.
 */
@ApplicationModule(allowedDependencies = { "advice", "shared", "web" })
@NullMarked
package app.askwell.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
