Feature: The report of a month
  Every figure says what it counts and opens the cases that it is made of; what can't be told is said in a sentence.

  Scenario: A figure opens the case that it counts
    Given Fatima's complaint about street lighting is with its team
    When "auditor.layla" opens this month's report of "works"
    Then the figure "received" says "Complaints, inquiries and grievances received in the month" and opens Fatima's case

  Scenario: There is no report of a month to come
    When "auditor.layla" opens the report of next year
    Then a sentence says "There is no report of a month that is still to come."
