/**
 * Brings people in from files that other services export, and decides for each row
 * whether it is new, an update, or someone who is there already. It hands back what the
 * account holds in forms that other programs read.
 */
@ApplicationModule(allowedDependencies = { "contacts", "companies", "shared", "web" })
@NullMarked
package app.askwell.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
