/**
 * Copies of everything in this Askwell, sealed with a passphrase, and the way back from
 * one. It decides what belongs to a copy, when one is made by itself and how long it is
 * kept, and what must hold before a copy replaces anything.
 */
@ApplicationModule(allowedDependencies = { "accounts", "environment", "postgres", "shared", "web" })
@NullMarked
package app.askwell.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
