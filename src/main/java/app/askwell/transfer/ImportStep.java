package app.askwell.transfer;

import java.util.UUID;

import app.askwell.shared.AccountId;

/**
 * What the note of a task says: whose batch it is about, and nothing of what is in it.
 *
 * @param run tells one try at a batch from the next
 */
record ImportStep(AccountId account, UUID batch, UUID run) {

	static final String TASK = "import";

	static ImportStep of(String instance) {
		String[] ids = instance.split(":", -1);
		return new ImportStep(new AccountId(UUID.fromString(ids[0])), UUID.fromString(ids[1]), UUID.fromString(ids[2]));
	}

	@Override
	public String toString() {
		return this.account.value() + ":" + this.batch + ":" + this.run;
	}

}
