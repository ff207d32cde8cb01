Feature: A customer objects to a reply
  A grievance is against a reply already given. Somebody who had no part in it looks again, and says what is decided.

  Background:
    Given Fatima's complaint about street lighting was answered

  Scenario: Somebody who had no part in the reply looks into it
    When Fatima objects to the reply
    Then the officer who replied may not take the grievance because "was-involved"
    And another officer of the team may take it and read the case that it is about

  Scenario: The reply to a grievance says what was decided
    When Fatima objects to the reply
    And another officer replies to the grievance without a decision
    Then the reply is refused by its rule
    When another officer upholds the grievance
    Then she reads that her grievance was "upheld"

  Scenario: A reply is objected to once
    Given Fatima has objected to the reply
    When she objects to the reply again
    Then sending it is refused in the field "original" because "grievance-already-made"

  Scenario: Only its customer may object to a reply
    When Yusuf objects to the reply to Fatima
    Then sending it is refused in the field "original" because "original-unknown"

  Scenario: The time to object is over
    When the time to object is over
    And she tries to object to the reply
    Then sending it is refused in the field "original" because "grievance-too-late"

  Scenario: Where everybody had a part, the central team finds somebody else
    Given everybody of the team and every supervisor of its entity had a part in the case
    When Fatima objects to the reply
    Then the grievance waits for the central team
    When the central team gives it to "municipality-capital"
    Then an officer of "municipality-capital" may take it and read the case that it is about

  Scenario: An objection that says nothing may be made again
    When Fatima objects to the reply with the single word "لا"
    Then her case is not admitted
    When she objects to the reply again
    Then the grievance is with the team
