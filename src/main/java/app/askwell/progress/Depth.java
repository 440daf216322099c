package app.askwell.progress;

/**
 * How deep the relationships are: people by stage (S1), and those with exchanges on two
 * days or more. People never spoken with are in none of them.
 */
public record Depth(long met, long building, long trusted, long supporters, long again) {

	/** Everyone there was an exchange with. */
	public long people() {
		return this.met + this.building + this.trusted + this.supporters;
	}

}
