package app.askwell.handbill;

import java.util.ArrayList;
import java.util.List;

import app.askwell.paper.Measure;
import app.askwell.shared.Refusal;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

/** When a handbill is final: about one search, whole, and on one page. */
@Upholds(Rule.F4)
final class ReadyToHandOut {

	private ReadyToHandOut() {
	}

	/** What is missing, or too much. */
	static List<Refusal> check(boolean hasFocus, Bill bill, Measure measure) {
		List<Refusal> missing = new ArrayList<>();
		if (!hasFocus) {
			missing.add(Refusal.of("refusal.handbill.no-focus", ""));
		}
		require(!bill.words().name().isEmpty(), "name", missing);
		require(!bill.words().reach().isEmpty(), "email", missing);
		require(!bill.words().sentence().isEmpty(), "sentence", missing);
		require(!bill.words().positions().isEmpty(), "positions", missing);
		require(!bill.words().people().isEmpty(), "people", missing);
		require(bill.companyCount() > 0, "companies", missing);
		if (!measure.fits()) {
			missing.add(Refusal.of("refusal.handbill.too-long." + longest(bill), "", measure.tooMuch()));
		}
		return missing;
	}

	/** What takes most room, as the name of its field. */
	static String longest(Bill bill) {
		int companies = bill.companyCount() * 10;
		int done = String.join(" ", bill.words().impacts()).length();
		int people = String.join(" ", bill.words().people()).length();
		if (companies >= done && companies >= people) {
			return "companies";
		}
		return (done >= people) ? "impacts" : "people";
	}

	private static void require(boolean there, String field, List<Refusal> missing) {
		if (!there) {
			missing.add(Refusal.of("refusal.handbill.missing." + field, field));
		}
	}

}
