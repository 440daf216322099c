/**
 * Who uses Askwell: opening an account, its name, password, time zone. It decides who may
 * have an account and what a password must be.
 */
@ApplicationModule(allowedDependencies = { "access", "postgres", "shared", "web" })
@NullMarked
package app.askwell.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
