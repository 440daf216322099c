package app.askwell.shared;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * For whom this thread acts: the account that signed in, or the one a job took up.
 * Row-level security shows each transaction this account's rows and nothing else.
 */
public final class CurrentAccount {

	private static final ThreadLocal<@Nullable AccountId> ACTING = new ThreadLocal<>();

	private CurrentAccount() {
	}

	/** The account of this thread, or null: then no row is visible. */
	public static @Nullable AccountId find() {
		AccountId acting = ACTING.get();
		return (acting != null) ? acting : signedIn();
	}

	/** Does some work for an account without anyone signed in. */
	public static <T> T as(AccountId account, Supplier<T> work) {
		AccountId before = ACTING.get();
		ACTING.set(account);
		try {
			return work.get();
		}
		finally {
			ACTING.set(before);
		}
	}

	private static @Nullable AccountId signedIn() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof SignedIn me) ? me.account() : null;
	}

}
