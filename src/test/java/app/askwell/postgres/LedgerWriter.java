package app.askwell.postgres;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import app.askwell.Visitor;

/**
 * Someone who adds one person after the other, sends a form again as it was until it is
 * answered, and writes down each answer. Signed in once, for the whole drill.
 */
final class LedgerWriter implements Callable<Integer> {

	private final LedgerVisitor visitor;

	private final Ledger ledger;

	private final BooleanSupplier enough;

	/**
	 * A writer.
	 * @param address where the application listens; waits while it does not
	 * @param ledger takes down what is confirmed
	 * @param enough tells when to stop
	 */
	LedgerWriter(Supplier<String> address, Ledger ledger, BooleanSupplier enough) {
		this.visitor = new LedgerVisitor(new Visitor(address), ledger);
		this.ledger = ledger;
		this.enough = enough;
	}

	LedgerWriter openingTheAccount() {
		this.visitor.openTheAccount();
		return this;
	}

	LedgerWriter signingIn() {
		this.visitor.signIn();
		return this;
	}

	@Override
	public Integer call() {
		int added = 0;
		while (!this.enough.getAsBoolean()) {
			String name = this.ledger.newName();
			this.ledger.confirm(name, add(Map.of("name", name, "formKey", UUID.randomUUID().toString())));
			added++;
		}
		return added;
	}

	/** The id of the page that the person got. */
	private String add(Map<String, String> form) {
		String id = LedgerVisitor.idAfter("/people/",
				this.visitor.insist(() -> this.visitor.visitor().post("/people", form)));
		follow(id);
		return id;
	}

	/** What a browser does next. The page may fail, but it may not be missing. */
	private void follow(String id) {
		HttpResponse<String> page = this.visitor.tried(() -> this.visitor.visitor().get("/people/" + id));
		if (page != null && (page.statusCode() != 200 || page.body().isEmpty())) {
			throw new IllegalStateException("Confirmed, and then shown " + page.statusCode() + " " + page.body());
		}
	}

}
