/**
 * Who may be on the list twice, and for what reason. It decides which entries are offered
 * as one person, and keeps apart those who are two.
 */
@ApplicationModule(allowedDependencies = { "bin", "contacts", "shared", "web" })
@NullMarked
package app.askwell.duplicates;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
