/**
 * The door: signing in, sessions, and what every answer says to the browser about safety.
 * It decides which account a request acts for, and knows nothing else about accounts.
 */
@ApplicationModule(allowedDependencies = { "environment", "shared", "web" })
@NullMarked
package app.askwell.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
