/**
 * Advice that was not followed: what was saved anyway, and why; and how often an ask was
 * refused. It decides no rule; the modules that advise tell it.
 */
@ApplicationModule(allowedDependencies = { "shared", "web" })
@NullMarked
package app.askwell.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
