/**
 * Decides what the one current search is: narrow enough that a contact can act on it.
 * Keeps the earlier ones as history.
 */
@ApplicationModule(allowedDependencies = { "advice", "shared", "web" })
@NullMarked
package app.askwell.focus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
