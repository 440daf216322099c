package app.askwell;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The forms that remember on which version they were opened. */
final class VersionedForms {

	/** Every form with a version, by its template. */
	static final Map<String, VersionedForm> ALL = new TreeMap<>(Map.of( //
			"contacts/edit",
			new VersionedForm("/people/{Priya Nair}/edit", "/people/{Priya Nair}", "company", "name=Priya Nair"),
			"companies/target-form",
			new VersionedForm("/targets/{Corvane}/edit", "/targets/{Corvane}", "place", "name=Corvane", "priority=1"),
			"meetings/plan",
			new VersionedForm("/meetings/{Tom Alvarez}/edit", "/meetings/{Tom Alvarez}", "place",
					"people[0].who=Tom Alvarez, VP Sales, Corvane", "kind=IN_PERSON", "purpose=GATHER_INFORMATION",
					"day=2026-11-26"),
			"meetings/preparation",
			new VersionedForm("/meetings/{Tom Alvarez}/preparation", "/meetings/{Tom Alvarez}/preparation", "offer"),
			"meetings/outcome",
			new VersionedForm("/meetings/{Priya Nair}/outcome", "/meetings/{Priya Nair}/outcome", "learned"), //
			"meetings/log",
			new VersionedForm("/meetings/{Tom Alvarez}/log", "/meetings/{Tom Alvarez}", "place",
					"people[0].who=Tom Alvarez, VP Sales, Corvane", "kind=IN_PERSON", "purpose=GATHER_INFORMATION",
					"day=2026-11-24")
				.then("/meetings/{Tom Alvarez}/log"),
			"accounts/profile",
			new VersionedForm("/settings/profile", "/settings/profile", "name", "zone=America/New_York", "region=US"),
			"focus/focus",
			new VersionedForm("/focus", "/focus", "industry", "titles[0]=VP Marketing", "bands=FROM_50_TO_500",
					"ownership=PRIVATE", "places[0]=Greater Boston", "because.F5=1"),
			"followups/thank-you",
			new VersionedForm("/follow-ups/{THANK_YOU}", "/follow-ups/{THANK_YOU}/draft", "draft"), //
			"followups/check-back", new VersionedForm("/follow-ups/{CHECK_BACK}", "/follow-ups/{CHECK_BACK}/answer",
					"checkBackOn", "answer=NEEDS_MORE_TIME")
				.typing("2026-12-07", "2026-12-08")));

	static {
		ALL.put("needs/need-form", new VersionedForm("/needs/{one}/edit", "/needs/{one}", "what",
				"why=To write to them", "neededBy=2026-12-01"));
		ALL.put("opportunities/form", new VersionedForm("/opportunities/{one}/edit", "/opportunities/{one}", "company",
				"role=Marketing lead"));
		ALL.put("exchange/ask-change",
				new VersionedForm("/asks/{ask}/edit", "/asks/{ask}", "subject", "kind=ADVICE", "neededBy=2026-12-01")
					.typing("Which fair should I visit first?", "Which fair should I visit next?"));
		ALL.put("exchange/promise-change",
				new VersionedForm("/promises/{promise}/edit", "/promises/{promise}", "action"));
		ALL.put("exchange/give-change",
				new VersionedForm("/gives/{give}/edit", "/gives/{give}", "what", "kind=HELP", "dueOn=2026-12-01"));
		ALL.put("pitch/pitch", new VersionedForm("/pitch", "/pitch", "introduction"));
		ALL.put("handbill/handbill", new VersionedForm("/handbill", "/handbill", "offer", "name=Maya"));
		ALL.put("coach/coach", new VersionedForm("/settings/coaches/{coach_share}", "/settings/coaches/{coach_share}",
				"name", "until=31 Jan 2027"));
		ALL.put("coach/comment", new VersionedForm("/settings/coaches/comments/{coach_comment}",
				"/settings/coaches/comments/{coach_comment}/answer", "text"));
		ALL.put("review/review",
				new VersionedForm("/review", "/review/completion", "note", "week=2026-11-16", "focus=YES"));
		ALL.put("questions/question",
				new VersionedForm("/questions/{What next?}/edit", "/questions/{What next?}", "question", "theme=PATH"));
	}

	/**
	 * Their tests need an address of their own, or the owner; or they choose and type
	 * nothing.
	 */
	static final Set<String> ELSEWHERE = Set.of("accounts/email", "mail/settings", "reminders/settings");

	private VersionedForms() {
	}

}
