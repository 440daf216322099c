/**
 * Keys that a device keeps and opens with a finger, a face or a number of its own. It
 * decides what one must prove to come in without a password.
 */
@ApplicationModule(allowedDependencies = { "access", "accounts", "environment", "shared", "web" })
@NullMarked
package app.askwell.passkeys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
