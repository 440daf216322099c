package app.askwell;

import java.util.function.Supplier;

import app.askwell.routes.Scene;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks into the database as the application does for an account. */
final class Looking {

	private Looking() {
	}

	/** Takes back whatever was changed. */
	static <T> T as(Scene scene, PlatformTransactionManager transactions, Supplier<T> work) {
		return scene.seeker().does(() -> new TransactionTemplate(transactions).execute((status) -> {
			status.setRollbackOnly();
			return work.get();
		}));
	}

}
