@echo off
rem Starts Comity with settings of the JVM that suit it; docs/cli.md explains them.
rem
rem   JAVA_HOME             the Java to use; otherwise the java on the PATH
rem   COMITY_JAVA_OPTIONS   further options of the JVM, separated by spaces, for example -Xmx4g
setlocal
set "COMITY_JAVA=java"
if defined JAVA_HOME set "COMITY_JAVA=%JAVA_HOME%\bin\java"
set "COMITY_OPTIONS=-XX:+UseSerialGC -XX:MaxNewSize=128m -XX:MinHeapFreeRatio=35 -XX:MaxHeapFreeRatio=50 -XX:MaxTenuringThreshold=1"
if "%~1"=="build" (set "COMITY_OPTIONS=%COMITY_OPTIONS% -XX:MaxInlineLevel=7 -XX:FreqInlineSize=70 -XX:InlineSmallCode=1000") else set "COMITY_OPTIONS=%COMITY_OPTIONS% -XX:TieredStopAtLevel=1"
"%COMITY_JAVA%" %COMITY_OPTIONS% %COMITY_JAVA_OPTIONS% -jar "%~dp0..\lib\comity.jar" %*
exit /b %ERRORLEVEL%
