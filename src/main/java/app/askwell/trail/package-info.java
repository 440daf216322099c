/**
 * What happened with an account: who came in, what left, what was changed or let go of.
 * It decides what is noted how often and for how long; nothing of it says who or what it
 * was about.
 */
@ApplicationModule(allowedDependencies = { "access", "shared" })
@NullMarked
package app.askwell.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
