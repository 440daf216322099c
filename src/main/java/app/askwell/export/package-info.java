/**
 * What an account holds, as files that other programs read and as one that an empty
 * account takes back. It decides what is in them, what is never in them, and what a file
 * from outside may bring.
 */
@ApplicationModule(allowedDependencies = { "access", "accounts", "calendar", "shared", "transfer", "web" })
@NullMarked
package app.askwell.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
