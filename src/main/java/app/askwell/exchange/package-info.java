/**
 * Decides what may be asked of whom: asks, the promises they become, and gives. Keeps the
 * balance of each relationship, so that a network stays a two-way street.
 */
@ApplicationModule(allowedDependencies = { "advice", "bin", "contacts", "focus", "shared", "web" })
@NullMarked
package app.askwell.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
