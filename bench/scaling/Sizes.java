package askwell.scaling;

/** What a number of accounts needs; each figure with its formula. */
final class Sizes {

	private final StringBuilder table = new StringBuilder();

	private final Inputs in;

	private final long accounts;

	Sizes(Inputs in, long accounts) {
		this.in = in;
		this.accounts = accounts;
	}

	/** @return the letters of a week, as the instances write them that there are */
	Letters.Week reckon(Measured.Cost page, double pagesOfVisit) {
		double perSecond = this.accounts * this.in.of("active") * this.in.of("visits") * pagesOfVisit * this.in.of("peakHour") / 3600;
		double appCores = perSecond * page.app() / 1000 / this.in.of("busy");
		int forPages = (int) Math.max(1, Math.ceil(appCores / Math.max(1, this.in.of("coresOfInstance") - 1)));
		Letters letters = new Letters(this.in, this.accounts);
		Letters.Week week = letters.inTime(forPages);
		double instances = Math.max(2, week.writers() + 1);
		double lettersASecond = Math.min(week.busiest() / 3600, week.writers() * 1000 / letters.millis());
		double dbCores = Math.max(2, Math.ceil((perSecond * page.database() + lettersASecond * this.in.of("digestDbMs")) / 1000 / this.in.of("busy")));
		double disk = this.accounts * this.in.of("contacts") * this.in.of("kbOfContact") / 1024 / 1024;
		double memory = Math.max(2, Math.ceil(disk * this.in.of("active") * this.in.of("hot") + instances * this.in.of("connections") * 0.01));
		line("requests a second in the busiest hour", perSecond, "accounts x active x visits x pages of the mix x peakHour / 3600");
		line("processor ms a page, program", page.app(), "mean of the mix");
		line("processor ms a page, PostgreSQL", page.database(), "mean of the mix");
		line("cores of all instances for pages", appCores, "requests x ms / 1000 / busy");
		line("instances", instances, "for pages, a core of each left to its writer, or for the letters, if more; one more, at least 2");
		line("minutes that Monday’s line lasts", week.line(), "simulated; at most 60 x lineHours");
		line("cores of PostgreSQL", dbCores, "(requests x ms + letters x digestDbMs) / 1000 / busy, at least 2");
		line("GB of data", disk, "accounts x contacts x kbOfContact");
		line("GB of memory of PostgreSQL", memory, "data x active x hot + connections x 10 MB, at least 2");
		cost(instances, dbCores, disk, memory);
		return week;
	}

	private void cost(double instances, double dbCores, double disk, double memory) {
		double euro = (instances * this.in.of("coresOfInstance") + 2 * dbCores) * this.in.of("euroCore")
				+ (instances * this.in.of("mbOfInstance") / 1024 + 2 * memory) * this.in.of("euroGbMemory") + 3 * disk * this.in.of("euroGbDisk")
				+ this.accounts * this.in.of("letters") * 52 / 12 / 1000 * this.in.of("euroThousandLetters");
		line("connections", instances * this.in.of("connections"), "instances x connections");
		line("euro a month", euro, "cores, memory, disk of instances, PostgreSQL and a standby, a copy; letters");
		line("euro a month for a thousand accounts", euro * 1000 / this.accounts, "the same / accounts x 1000");
	}

	private void line(String what, double value, String formula) {
		this.table.append("| %s | %,.2f | %s |%n".formatted(what, value, formula));
	}

	String table() {
		return "| %,d accounts | | |%n|---|---:|---|%n".formatted(this.accounts) + this.table;
	}

}
