Feature: What a reply promises is kept
  A reply may promise something by a day. It is watched until it is done, and the customer has the last word on that.

  Background:
    Given Fatima's complaint about street lighting is with its team

  Scenario: The customer is told that it is done
    When the team replies and promises "The lamp post is replaced" within 3 days
    Then the promise is open and the team has the task of keeping it
    When the team shows that it is done: "Replaced on Monday morning"
    Then she is told that it is done by mail and by text message
    And she reads of it "Replaced on Monday morning" on the page of her case

  Scenario: Nobody objects, and the promise is kept
    Given the team replied and promised "The lamp post is replaced" within 3 days
    And the team showed that it is done: "Replaced on Monday morning"
    When 8 calendar days pass
    Then the promise is kept

  Scenario: The customer says that it is not done
    Given the team replied and promised "The lamp post is replaced" within 3 days
    And the team showed that it is done: "Replaced on Monday morning"
    When she says that it is not done: "The old one is still there"
    Then the supervisor has the task of keeping the promise
    When the supervisor shows that it is done: "Replaced today, see the photo"
    Then she is told again that it is done
    And the promise is kept
    When she says that it is not done: "No"
    Then her word is refused because "objection-not-open"

  Scenario: What is not done again either is raised further, and she hears why it had to be done again
    Given the team replied and promised "The lamp post is replaced" within 3 days
    And the team showed that it is done: "Replaced on Monday morning"
    When she says that it is not done: "The old one is still there"
    And 40 days go by
    Then she is told that it was to be done again, and a new day
    And "works.management" is told that the promise is still not kept

  Scenario: The case does not close before its promises are kept
    Given the team replied and promised "The lamp post is replaced" within 30 days
    When 16 calendar days pass
    Then the case waits for its promise
    When the team shows that it is done: "Replaced on Monday morning"
    And 8 calendar days pass
    Then the case is closed and the promise was awaited

  Scenario: A photo is evidence enough
    Given the team replied and promised "The lamp post is replaced" within 3 days
    When the team shows that it is done by a photo
    Then she is told that it is done by mail and by text message

  Scenario: What shows nothing is no evidence
    Given the team replied and promised "The lamp post is replaced" within 3 days
    When the team says that it is done and shows nothing
    Then it is refused because "evidence-missing"

  Scenario: A full stop is no evidence
    Given the team replied and promised "The lamp post is replaced" within 3 days
    When the team wants to show that it is done: "."
    Then it is refused because "text-without-letters"

  Scenario: A promise that was never sent binds nobody
    When the team writes a poor reply and promises "The lamp post is replaced" within 3 days
    Then there is no promise
