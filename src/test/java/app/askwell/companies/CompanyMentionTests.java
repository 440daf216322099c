package app.askwell.companies;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.askwell.AskwellTest;
import app.askwell.Everything;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class CompanyMentionTests {

	@Autowired
	private Everything everything;

	@ParameterizedTest
	@CsvSource({ "Corvane, Knows the CMO of Corvane., true", "'Corvane, Inc.', At Corvane until 2019, true",
			"corvane, Ran sales at Corvane, true", "Halden Medical, Her brother is at halden-medical, true",
			"Halden Medical, Halden is a town, false", "Target, On target this year, false",
			"Target, Was with Target for years, true", "Axle, Likes Axles, false", "3M, Worked for 3M, true",
			"C&A, Was a buyer at C&A, true", "O’Brien & Sons, Her uncle runs O'Brien & Sons, true",
			"&, Research & development, false", "(, A note (with a sign, false", "a.b, Met at ab, false" })
	void findsTheNameAsWholeWords(String company, String note, boolean mentioned) {
		assertThat(this.everything.sql("select ? ~ ?")
			.params(note, CompanyMention.pattern(company))
			.query(Boolean.class)
			.single()).isEqualTo(mentioned);
	}

}
