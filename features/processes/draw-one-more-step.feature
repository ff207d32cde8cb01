Feature: A process designer draws one more step
  A step that is drawn and saved holds for the next case, without a restart and without a change in Java.

  Scenario: Replies are approved by a supervisor
    Given a complaint that began before the change
    When the designer draws an approval of replies by the supervisor
    And Fatima complains about street lighting in the capital
    And the team replies "تم إصلاح عمود الإنارة صباح يوم الأحد، شكرًا لتواصلكم معنا."
    Then the reply waits for the supervisor's approval
    When the supervisor approves it
    Then the reply reaches her
    And the complaint that began before the change is answered without an approval

  Scenario: A returned draft goes back to the team
    When the designer draws an approval of replies by the supervisor
    And Fatima complains about street lighting in the capital
    And the team replies "تم إصلاح عمود الإنارة صباح يوم الأحد، شكرًا لتواصلكم معنا."
    And the supervisor returns it
    Then the team has the case again

  Scenario: A diagram with a script does not go live
    When the designer draws a step that runs a script
    Then the change is refused with file, element and a sentence in both languages
    And the next complaint takes the old way
