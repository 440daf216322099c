package app.askwell.handbill;

import java.util.ArrayList;
import java.util.List;

import app.askwell.paper.PaperSize;

/** Handbills for tests. */
final class Editing {

	private Editing() {
	}

	static HandbillWords words(String name) {
		return new HandbillWords(name, "maya@example.org", "+1 617 555 0142", "maya.example.org", "Boston",
				"I take heart devices from clearance to first choice: three launches, each past $40 m in its second year.",
				List.of("Launched the Pulsar pump in 11 countries; $0 to $46 m in 22 months",
						"Cut cost per qualified clinic by 38 % with a peer-evidence programme",
						"Built a team of 14 from 3, two now directors elsewhere"),
				List.of("VP Marketing", "VP Commercial Strategy"),
				List.of("CEOs of privately held device makers", "Commercial partners at medtech funds",
						"Heads of market access at the companies here"),
				List.of("Who do you know at any of these companies?", "Who is raising a Series B this winter?",
						"What would you change on this page?"),
				"Launch plans, introductions to clinicians in the US and Germany, a second pair of eyes on a pitch deck.",
				"I write a note within a day and check back on the date we agree, so nothing sits on your desk.",
				List.of(), false);
	}

	static Bill bill(String name) {
		return bill(words(name), 20, 1);
	}

	/** With that many companies in so many categories. */
	static Bill bill(HandbillWords words, int companies, int categories) {
		List<Bill.Group> groups = new ArrayList<>();
		for (int group = 0; group < categories; group++) {
			List<String> names = new ArrayList<>();
			for (int company = group; company < companies; company += categories) {
				names.add("Halden Medical " + (company + 1));
			}
			groups.add(new Bill.Group("Category " + (group + 1), names));
		}
		return new Bill(words,
				new Bill.Search("medical devices", "private companies of 50–500 people", "Greater Boston"), groups,
				PaperSize.LETTER, "en-US");
	}

	/** As much of everything as can be typed. */
	static HandbillWords fullest() {
		String line = "Heads of market access and reimbursement at makers of implantable cardiac devices in New England, and what they ";
		return new HandbillWords(line.substring(0, 60).strip(), "m".repeat(60) + "@example.org",
				"+1 617 555 0142 extension 1234567890 12", "www.example.org/in/" + "m".repeat(60),
				line.substring(0, 60), (line + line + line).substring(0, 200), entries(line, 4, 480),
				entries(line, 3, 180), entries(line, 4, 360), entries(line, 3, 270),
				(line + line + line).substring(0, 200), (line + line + line).substring(0, 200), List.of(), true);
	}

	private static List<String> entries(String line, int count, int letters) {
		List<String> entries = new ArrayList<>();
		for (int entry = 0; entry < count; entry++) {
			entries.add((line + line).substring(0, letters / count - 1).strip());
		}
		return entries;
	}

}
