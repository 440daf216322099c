/**
 * Who uses Askwell: opening the account, signing in, sessions, time zone. It decides who
 * gets in and which account a request acts for.
 */
@ApplicationModule(allowedDependencies = { "shared", "web" })
@NullMarked
package app.askwell.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
