/**
 * Advice that was not followed: what was saved anyway, and why. It decides no rule; the
 * modules that advise tell it.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package app.askwell.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
