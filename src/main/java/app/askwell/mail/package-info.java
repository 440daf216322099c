/**
 * Letters that leave Askwell: the outbox, the mail server, and what became of each
 * letter. It decides when a letter is tried again and when it is stopped, and knows
 * nothing of what letters say.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "accounts", "environment" })
@NullMarked
package app.askwell.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
